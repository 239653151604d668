/** Tests of contracts as papers. */
@NullMarked
package io.saleswright.contract.contracts.web;

import org.jspecify.annotations.NullMarked;
