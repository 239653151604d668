/** Keeps the reports of work in MongoDB and finds them again. */
@NullMarked
package io.saleswright.customer.reports.persistence;

import org.jspecify.annotations.NullMarked;
