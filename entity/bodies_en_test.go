package entity_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/entity"
)

// TestBodiesEnglish holds which bodies an English sentence names: parts that any body has,
// programmes, journals, halls and products are none.
func TestBodiesEnglish(t *testing.T) {
	for text, want := range map[string][]string{
		"She thanked the Department of Cardiology and the Nursing Department.":                                    nil,
		"They met at the School of Medicine and in the Information Center.":                                       nil,
		"He wrote to the Department of Health on Monday.":                                                         {"Department of Health"},
		"The Department of Cardiology of Lindal Hospital has moved.":                                              {"Department of Cardiology of Lindal Hospital", "Lindal Hospital"},
		"She runs the First Time Offender Program in Lindal.":                                                     nil,
		"It appeared in the Journal of Monetary Affairs.":                                                         nil,
		"The fair opens at the Farhill Convention Centre.":                                                        nil,
		"The Regional Transit Task Force met on Monday.":                                                          {"Regional Transit Task Force"},
		"She left the University of Alabama at Birmingham.":                                                       {"University of Alabama at Birmingham"},
		"Meanwhile, the University of Michigan’s Index of Sentiment stood at 88.":                                 {"University of Michigan"},
		"It joins the Chinese Academy of Sciences and Chinese Academy of Arts.":                                   {"Chinese Academy of Sciences", "Chinese Academy of Arts"},
		"The Institute of Crop and Soil Science and the Bureau of Roads and Bridges moved.":                       {"Institute of Crop and Soil Science", "Bureau of Roads and Bridges"},
		"The fifth Farhill Nutrition Forum hosted by Lindal Hospital was held on Monday.":                         {"Lindal Hospital"},
		"A pact between Lindal People's Hospital and Farhill University was signed.":                              {"Lindal People's Hospital", "Farhill University"},
		"It was hosted by the Youth League Committee of Farhill College.":                                         {"Youth League Committee of Farhill College", "Farhill College"},
		"The National Institutes of Health (NIH) met, and NIH said so.":                                           {"National Institutes of Health"},
		"Farhill Medical Center moved, Farhill Medical Centre said.":                                              {"Farhill Medical Center"},
		"The Lindal Academy of Music and Drama opened.":                                                           {"Lindal Academy of Music and Drama"},
		"The Global Tourism Resilience and Crisis Management Centre will show how.":                               {"Global Tourism Resilience and Crisis Management Centre"},
		"The Lindal Key Laboratory of Elderly Brain Health was unveiled, he told Harrow Hospital.":                {"Lindal Key Laboratory of Elderly Brain Health", "Harrow Hospital"},
		"He works in the Medical Administration and Hospital Administration Bureau of the Lindal County Council.": {"Medical Administration and Hospital Administration Bureau of the Lindal County Council"},
	} {
		t.Run(text, func(t *testing.T) {
			var names []string
			for _, o := range entity.Find(text).Organizations {
				names = append(names, o.Name)
			}
			if diff := cmp.Diff(want, names); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
