/** Customers' files over HTTP. Decides only which parts of a file an answer shows. */
@NullMarked
package io.saleswright.customer.archive.web;

import org.jspecify.annotations.NullMarked;
