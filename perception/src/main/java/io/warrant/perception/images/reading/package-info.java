/// Reads pictures from files that nobody vouches for: PNG, JPEG, TIFF, DICOM and NIfTI. Sizes are
/// checked in the header before any pixel is read, and nothing that names the patient leaves the
/// reader. Start with [PictureReader].
@NullMarked
package io.warrant.perception.images.reading;

import org.jspecify.annotations.NullMarked;
