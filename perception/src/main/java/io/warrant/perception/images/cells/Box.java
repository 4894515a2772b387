package io.warrant.perception.images.cells;

/// A part of a picture that holds a cell, in pixels from the upper left.
///
/// @param right beyond the last pixel
/// @param bottom beyond the last pixel
public record Box(float left, float top, float right, float bottom) {

    public float width() {
        return right - left;
    }

    public float height() {
        return bottom - top;
    }

    public float area() {
        return Math.max(0, width()) * Math.max(0, height());
    }

    /// The same at another size of the picture.
    Box scaled(float wide, float high) {
        return new Box(left * wide, top * high, right * wide, bottom * high);
    }

    /// What of it lies in a picture.
    Box within(int width, int height) {
        return new Box(
                Math.clamp(left, 0, width),
                Math.clamp(top, 0, height),
                Math.clamp(right, 0, width),
                Math.clamp(bottom, 0, height));
    }

    /// What both share by what either has (Jaccard's index).
    public double overlap(Box other) {
        double wide = Math.min(right, other.right) - Math.max(left, other.left);
        double high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        double shared = Math.max(0, wide) * Math.max(0, high);
        double either = area() + other.area() - shared;
        return either <= 0 ? 0 : shared / either;
    }
}
