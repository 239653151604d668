/** Exports of customers over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.customer.exports.web;

import org.jspecify.annotations.NullMarked;
