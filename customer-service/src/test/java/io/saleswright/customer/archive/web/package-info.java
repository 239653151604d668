/** Tests of customers' files over HTTP. */
@NullMarked
package io.saleswright.customer.archive.web;

import org.jspecify.annotations.NullMarked;
