/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.complaint.knowledge.web;

import org.jspecify.annotations.NullMarked;
