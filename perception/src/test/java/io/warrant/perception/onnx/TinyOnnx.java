package io.warrant.perception.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Writes an ONNX file of one or two operators, field by field as the format's protocol buffers
/// have it, so that tests need no exporter.
public final class TinyOnnx {

    private static final int FLOAT = 1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private TinyOnnx() {}

    /// `y = f(x W)` for two columns in and two numbers out.
    ///
    /// @param then another operator on the product, such as `Log`
    /// @param weights row by row
    public static byte[] product(String then, float... weights) {
        var graph = new TinyOnnx();
        graph.part(1, node("MatMul", "p", "x", "w"));
        graph.part(1, node(then, "y", "p"));
        graph.text(2, "tiny");
        graph.part(5, tensor("w", weights));
        graph.part(11, value("x", 1, 2));
        graph.part(12, value("y", 1, 2));
        return model(graph);
    }

    /// The mean brightness of a grey picture.
    public static byte[] brightness(int width, int height) {
        var graph = new TinyOnnx();
        graph.part(1, node("GlobalAveragePool", "y", "x"));
        graph.text(2, "tiny");
        graph.part(11, value("x", 1, 1, height, width));
        graph.part(12, value("y", 1, 1, 1, 1));
        return model(graph);
    }

    private static byte[] model(TinyOnnx graph) {
        var opset = new TinyOnnx();
        opset.text(1, "");
        opset.number(2, 13);
        var model = new TinyOnnx();
        model.number(1, 8);
        model.part(7, graph);
        model.part(8, opset);
        return model.out.toByteArray();
    }

    private static TinyOnnx node(String operator, String output, String... inputs) {
        var node = new TinyOnnx();
        for (var input : inputs) {
            node.text(1, input);
        }
        node.text(2, output);
        node.text(4, operator);
        return node;
    }

    private static TinyOnnx tensor(String name, float[] values) {
        var tensor = new TinyOnnx();
        tensor.number(1, 2);
        tensor.number(1, 2);
        tensor.number(2, FLOAT);
        tensor.text(8, name);
        var raw = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            raw.putFloat(value);
        }
        tensor.bytes(9, raw.array());
        return tensor;
    }

    private static TinyOnnx value(String name, int... sizes) {
        var shape = new TinyOnnx();
        for (int size : sizes) {
            var dimension = new TinyOnnx();
            dimension.number(1, size);
            shape.part(1, dimension);
        }
        var tensor = new TinyOnnx();
        tensor.number(1, FLOAT);
        tensor.part(2, shape);
        var type = new TinyOnnx();
        type.part(1, tensor);
        var value = new TinyOnnx();
        value.text(1, name);
        value.part(2, type);
        return value;
    }

    private void number(int field, long value) {
        varint(field << 3);
        varint(value);
    }

    private void text(int field, String value) {
        bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    private void part(int field, TinyOnnx part) {
        bytes(field, part.out.toByteArray());
    }

    private void bytes(int field, byte[] value) {
        varint((field << 3) | 2);
        varint(value.length);
        out.writeBytes(value);
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
