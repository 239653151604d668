/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.customer.complaints.web;

import org.jspecify.annotations.NullMarked;
