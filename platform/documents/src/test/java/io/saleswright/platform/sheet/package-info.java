/** Tests of lists as spreadsheets. */
@NullMarked
package io.saleswright.platform.sheet;

import org.jspecify.annotations.NullMarked;
