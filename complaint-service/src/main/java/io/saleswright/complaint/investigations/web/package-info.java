/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.complaint.investigations.web;

import org.jspecify.annotations.NullMarked;
