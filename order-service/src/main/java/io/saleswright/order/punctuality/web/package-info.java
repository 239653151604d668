/** The measures over HTTP. */
@NullMarked
package io.saleswright.order.punctuality.web;

import org.jspecify.annotations.NullMarked;
