/** Tests of the decisions on service cases. */
@NullMarked
package io.saleswright.complaint.service;

import org.jspecify.annotations.NullMarked;
