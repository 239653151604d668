/** Findings of audit over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.customer.findings.web;

import org.jspecify.annotations.NullMarked;
