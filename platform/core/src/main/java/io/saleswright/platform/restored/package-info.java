/** What a service knows of a store that was taken back to an older point while topics lived on. */
@NullMarked
package io.saleswright.platform.restored;

import org.jspecify.annotations.NullMarked;
