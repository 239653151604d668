/** Tests of contacts that are due for erasure. */
@NullMarked
package io.saleswright.customer.retention.web;

import org.jspecify.annotations.NullMarked;
