/** The figures of accuracy over HTTP. */
@NullMarked
package io.saleswright.order.accuracy.web;

import org.jspecify.annotations.NullMarked;
