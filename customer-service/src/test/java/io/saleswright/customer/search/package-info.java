/** Tests of how files are found. */
@NullMarked
package io.saleswright.customer.search;

import org.jspecify.annotations.NullMarked;
