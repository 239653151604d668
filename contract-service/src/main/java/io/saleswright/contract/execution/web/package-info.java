/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.contract.execution.web;

import org.jspecify.annotations.NullMarked;
