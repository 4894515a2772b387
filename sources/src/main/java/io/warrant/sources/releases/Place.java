package io.warrant.sources.releases;

/// Where in a file something stands.
///
/// @param file the file's name
/// @param line the line, from 1
public record Place(String file, long line) {

    @Override
    public String toString() {
        return file + " line " + line;
    }
}
