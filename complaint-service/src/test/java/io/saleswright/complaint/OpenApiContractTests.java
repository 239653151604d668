package io.saleswright.complaint;

import io.saleswright.complaint.fixtures.RunningComplaints;
import io.saleswright.testkit.openapi.OpenApiContract;

class OpenApiContractTests extends RunningComplaints implements OpenApiContract {}
