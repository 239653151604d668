/** Tests of the directory as people use it. */
@NullMarked
package io.saleswright.performance.directory;

import org.jspecify.annotations.NullMarked;
