/** Hand-overs of all customers of a person over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.customer.handovers.web;

import org.jspecify.annotations.NullMarked;
