/** Contacts that are due for erasure, over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.customer.retention.web;

import org.jspecify.annotations.NullMarked;
