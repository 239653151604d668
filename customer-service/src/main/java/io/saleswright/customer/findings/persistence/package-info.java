/** Keeps the findings of audit in MongoDB and finds them again. */
@NullMarked
package io.saleswright.customer.findings.persistence;

import org.jspecify.annotations.NullMarked;
