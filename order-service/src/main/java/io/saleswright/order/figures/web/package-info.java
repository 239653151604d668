/** The figures over HTTP. */
@NullMarked
package io.saleswright.order.figures.web;

import org.jspecify.annotations.NullMarked;
