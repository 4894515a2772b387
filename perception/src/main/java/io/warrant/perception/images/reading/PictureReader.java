package io.warrant.perception.images.reading;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.recording.Picture;
import io.warrant.sources.files.InputFile;
import io.warrant.sources.files.Limits;
import io.warrant.sources.files.TooLargeException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;

/// Reads a picture by what its content says it is, not by its name.
public final class PictureReader {

    private PictureReader() {}

    /// @throws InvalidCaseException if there is no such file or no picture in it
    public static Picture read(Path file) {
        try (var in = InputFile.open(file, Limits.CASES)) {
            return of(String.valueOf(file.getFileName()), in.readAllBytes());
        } catch (TooLargeException e) {
            throw new InvalidCaseException(
                    file
                            + " unpacks to more than "
                            + (Limits.CASES.fileBytes() >> 20)
                            + " megabytes. Give one picture, or one slice.",
                    e);
        } catch (IOException e) {
            throw new InvalidCaseException(
                    file + " can't be read: " + e.getMessage() + ". Check the path.", e);
        }
    }

    /// @param document what the case calls it
    /// @throws InvalidCaseException if it is no picture
    public static Picture of(String document, byte[] content) {
        return of(document, content, OptionalInt.empty());
    }

    /// @param slice which slice of a volume or frame of a film, from 0; the middle one where not
    ///   given. Other pictures have none.
    /// @throws InvalidCaseException if it is no picture
    public static Picture of(String document, byte[] content, OptionalInt slice) {
        var bytes = new Bytes(document, content);
        if (content.length == 0) {
            throw bytes.refuse("is empty", "Fetch it again.");
        }
        if (DicomReader.reads(bytes)) {
            return DicomReader.read(bytes, slice);
        }
        if (NiftiReader.reads(bytes)) {
            return NiftiReader.read(bytes, slice);
        }
        if (RasterReader.reads(bytes)) {
            return RasterReader.read(bytes);
        }
        throw bytes.refuse(
                "is not a PNG, JPEG, TIFF, DICOM or NIfTI picture",
                bytes.isEncrypted()
                        ? "It is encrypted or packed: unlock and unpack it first."
                        : "Maybe it was cut off, encrypted or given a wrong name.");
    }
}
