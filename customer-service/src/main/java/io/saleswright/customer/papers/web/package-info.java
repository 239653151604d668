/** The papers in customers' files over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.customer.papers.web;

import org.jspecify.annotations.NullMarked;
