/** Notices over HTTP, with their texts in the reader's language. */
@NullMarked
package io.saleswright.customer.notices.web;

import org.jspecify.annotations.NullMarked;
