/** Comments on customers over HTTP. */
@NullMarked
package io.saleswright.customer.comments.web;

import org.jspecify.annotations.NullMarked;
