/**
 * Draws the expenses that internal audit looks at, so that anybody can draw them again, and notes
 * what was found (EXP-12).
 */
@NullMarked
package io.saleswright.finance.samples;

import org.jspecify.annotations.NullMarked;
