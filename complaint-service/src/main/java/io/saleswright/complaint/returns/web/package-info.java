/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.complaint.returns.web;

import org.jspecify.annotations.NullMarked;
