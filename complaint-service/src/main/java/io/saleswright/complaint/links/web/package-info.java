/** Links over HTTP, and what customers reach behind them. Decides nothing. */
@NullMarked
package io.saleswright.complaint.links.web;

import org.jspecify.annotations.NullMarked;
