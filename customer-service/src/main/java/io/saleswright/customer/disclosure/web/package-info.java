/** The record of who saw how many customers, over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.customer.disclosure.web;

import org.jspecify.annotations.NullMarked;
