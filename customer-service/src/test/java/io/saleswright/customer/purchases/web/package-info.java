/** Tests of figures over HTTP. */
@NullMarked
package io.saleswright.customer.purchases.web;

import org.jspecify.annotations.NullMarked;
