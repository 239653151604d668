/** Tests of the copy of the staff directory, which need a store. */
@NullMarked
package io.saleswright.platform.deputies;

import org.jspecify.annotations.NullMarked;
