/** Tests of exports of customers. */
@NullMarked
package io.saleswright.customer.exports.web;

import org.jspecify.annotations.NullMarked;
