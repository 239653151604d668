/** Tests of what is read from a file, line by line. */
@NullMarked
package io.saleswright.cli.importing.csv;

import org.jspecify.annotations.NullMarked;
