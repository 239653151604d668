/** Tests of hand-overs of many customers over HTTP. */
@NullMarked
package io.saleswright.customer.handovers.web;

import org.jspecify.annotations.NullMarked;
