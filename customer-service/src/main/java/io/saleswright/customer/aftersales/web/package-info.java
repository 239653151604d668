/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.customer.aftersales.web;

import org.jspecify.annotations.NullMarked;
