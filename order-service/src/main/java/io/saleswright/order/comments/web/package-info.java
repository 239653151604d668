/** Comments on orders over HTTP. */
@NullMarked
package io.saleswright.order.comments.web;

import org.jspecify.annotations.NullMarked;
