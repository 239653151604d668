/** Time lines over HTTP: as a list, and as a stream that goes on while something happens. */
@NullMarked
package io.saleswright.order.timeline.web;

import org.jspecify.annotations.NullMarked;
