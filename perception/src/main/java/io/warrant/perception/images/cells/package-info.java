/// Finds cells in photographs of blood smears, from boxes that people drew: a small network says
/// where the middles of cells are and how far their edges, and few numbers how sure that is. Start
/// with [BloodCells], [CellNetwork] and [CellModel].
@NullMarked
package io.warrant.perception.images.cells;

import org.jspecify.annotations.NullMarked;
