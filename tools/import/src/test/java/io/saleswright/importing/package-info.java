/** Tests of what is read from an order book's files, and of how it is loaded. */
@NullMarked
package io.saleswright.importing;

import org.jspecify.annotations.NullMarked;
