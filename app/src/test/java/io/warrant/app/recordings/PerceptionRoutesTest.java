package io.warrant.app.recordings;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import io.warrant.app.perceive.ToyModel;
import io.warrant.app.serve.ServeSettings;
import io.warrant.app.serve.ToyService;
import io.warrant.perception.intake.Shelf;
import io.warrant.perception.onnx.OnnxModels;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

class PerceptionRoutesTest {

    private static final Path SCHEMAS =
            Path.of(System.getProperty("warrant.root", "..")).resolve("docs/schema");

    @TempDir static Path folder;
    private static ToyService service;

    @BeforeAll
    static void starts() throws IOException {
        ToyModel.write(folder);
        var shelf = new Shelf(folder.resolve("models"));
        OnnxModels.add(folder.resolve("toy.onnx"), folder.resolve("toy.json"), shelf.place("toy"));
        service = ToyService.start(ServeSettings.USUAL, new PerceptionRoutes(shelf));
    }

    @AfterAll
    static void stops() {
        service.close();
    }

    @Test
    void listsItsModels() throws Exception {
        var answer = service.get("/api/v1/models");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("rows of a toy ward", "TOY:0013");
        followsSchema("models", answer.body());
    }

    @Test
    void tellsWhatAModelSaw() throws Exception {
        var answer =
                service.post(
                        "/api/v1/perceive?name=ward.csv&pictures=true", "redness,warmth\n2,0.5\n");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"term\" : \"TOY:0013\"", "0.880797");
        followsSchema("perception", answer.body());
    }

    @Test
    void tellsWhichModelsReadARecording() throws Exception {
        var able = service.post("/api/v1/models?name=ward.csv", "redness,warmth\n2,0.5\n");
        assertThat(able.body()).contains("\"name\": \"toy\"");
        followsSchema("models", able.body());
        var others = service.post("/api/v1/models?name=ward.csv", "age,weight\n2,0.5\n");
        assertThat(others.body()).doesNotContain("toy");
    }

    private static final String HEADER = "one 2 100 2\none.dat 80 100 8 0 0 0 0 I\n";

    /// A form with files of these names and contents.
    private static HttpResponse<String> files(String... files) throws Exception {
        var body = new StringBuilder();
        for (int i = 0; i < files.length; i += 2) {
            body.append("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                    .append(files[i])
                    .append("\"\r\n\r\n")
                    .append(files[i + 1])
                    .append("\r\n");
        }
        return form(body + "--cut--\r\n", "cut");
    }

    private static HttpResponse<String> form(String body, String boundary) throws Exception {
        return service.send(
                service.request("/api/v1/perceive")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void takesFilesThatComeTogether() throws Exception {
        var row = files("C:\\ward\\ward.csv", "redness,warmth\n2,0.5\n");
        assertThat(row.statusCode()).isEqualTo(200);
        assertThat(row.body()).contains("\"document\" : \"ward.csv#1\"");
        assertThat(files("one.hea", HEADER, "two.dat", "abcd").body()).contains("describes 1");
        assertThat(files("one.hea", "x", "one.hea", "x").body()).contains("two of one name");
        var none = form("--cut--", "other");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("doesn't hold its boundary");
        var cut =
                form("--cut\r\nContent-Disposition: form-data; filename=\"a\"\r\n\r\nhalf", "cut");
        assertThat(cut.body()).contains("holds no whole file");
    }

    @Test
    void refusesWhatItCannotRead() throws Exception {
        assertThat(service.post("/api/v1/perceive", "").statusCode()).isEqualTo(400);
        assertThat(service.post("/api/v1/perceive", "no picture").statusCode()).isEqualTo(400);
        assertThat(
                        service.post(
                                        "/api/v1/perceive?name=w.csv&model=other",
                                        "redness,warmth\n1,1\n")
                                .statusCode())
                .isEqualTo(400);
        // A name never opens a file of this machine.
        var named =
                service.post(
                        "/api/v1/perceive?name="
                                + folder.resolve("ward.csv").toString().replace("/", "%2F"),
                        "no table at all");
        assertThat(named.statusCode()).isEqualTo(400);
        assertThat(named.body()).doesNotContain(folder.toString());
    }

    private static void followsSchema(String name, String json) throws IOException {
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }
}
