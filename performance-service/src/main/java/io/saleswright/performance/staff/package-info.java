/** Decides what becomes of people in the directory (HR-09, HR-11, HR-15, COMM-06). */
@NullMarked
package io.saleswright.performance.staff;

import org.jspecify.annotations.NullMarked;
