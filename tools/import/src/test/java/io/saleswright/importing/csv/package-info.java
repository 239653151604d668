/** Tests of what is read from a file, line by line. */
@NullMarked
package io.saleswright.importing.csv;

import org.jspecify.annotations.NullMarked;
