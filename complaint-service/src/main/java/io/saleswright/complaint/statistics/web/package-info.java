/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.complaint.statistics.web;

import org.jspecify.annotations.NullMarked;
