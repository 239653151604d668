/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.complaint.care.web;

import org.jspecify.annotations.NullMarked;
