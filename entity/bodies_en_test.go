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
		"The prize went to the Department of Nutrition and the Records Department.":                                           nil,
		"Lectures run at the School of Nursing, then in the Media Center.":                                                    nil,
		"He wrote to the Department of Health on Monday.":                                                                     {"Department of Health"},
		"The Department of Cardiology of Lindal Hospital has moved.":                                                          {"Department of Cardiology of Lindal Hospital", "Lindal Hospital"},
		"She runs the First Time Offender Program in Lindal.":                                                                 nil,
		"It appeared in the Journal of Harbour Affairs.":                                                                      nil,
		"The fair opens at the Farhill Convention Centre.":                                                                    nil,
		"The Coastal Erosion Task Force met on Monday.":                                                                       {"Coastal Erosion Task Force"},
		"She left the University of Texas at Dallas.":                                                                         {"University of Texas at Dallas"},
		"She left the University of North Carolina at Greensboro for the University of Michigan at Ann Arbor.":                {"University of North Carolina at Greensboro", "University of Michigan at Ann Arbor"},
		"He saw the University of Farhill at Denver Airport.":                                                                 {"University of Farhill"},
		"By then the University of Ohio’s Index of Trust stood at 88.":                                                        {"University of Ohio"},
		"By then the University of Farhill’s Index of Trust and the University of Lindal’s Survey of Towns stood.":            {"University of Farhill", "University of Lindal"},
		"It cites the University of Brell's Atlas of Coasts and the College of Tarn's Register of Ferries.":                   {"University of Brell", "College of Tarn"},
		"The Bank of Harrow's Outlook for May fell, and the Institute of Whitlow's Charter of Rights was read.":               {"Bank of Harrow", "Institute of Whitlow"},
		"The Ministry of Women's Affairs met the University of Farhill's School of Music.":                                    {"Ministry of Women's Affairs", "University of Farhill's School of Music"},
		"Clare Holm is Deputy Chair of Harrow Bay Hospitals (HBH).":                                                           {"Harrow Bay Hospitals"},
		"The Tarn Valley Schools (TVS) and the Brell Coast Universities (BCU) met.":                                           {"Tarn Valley Schools", "Brell Coast Universities"},
		"He left the Farhill Coastal Infirmaries (FCI), the Whitlow Street Schools (WSS) and the Penfold Ferry Unions (PFU).": {"Farhill Coastal Infirmaries", "Whitlow Street Schools", "Penfold Ferry Unions"},
		"He spoke of Small Rural Hospitals (SRH), Urgent Care Centers (UCC) and Tarn Valley Hospitals (PDF).":                 nil,
		"Lectures run at the School of Weaving, the School of Boatbuilding and Rope Work and the Faculty of Glasswork.":       nil,
		"He left the School of Puppetry in May for the School of Women's Crafts.":                                             nil,
		"The School of Thatching moved, and the School of English too.":                                                       nil,
		"The Lindal School of Weaving and the National School of Puppetry moved.":                                             {"Lindal School of Weaving", "National School of Puppetry"},
		"The Faculty of Glasswork of Farhill and the School of Texas moved.":                                                  {"Faculty of Glasswork of Farhill", "School of Texas"},
		"Lindal University's School of Weaving moved.":                                                                        {"Lindal University's School of Weaving"},
		"The Farhill Key Laboratory of Elderly Brain Health met.":                                                             {"Farhill Key Laboratory of Elderly Brain Health"},
		"She left Lindal Hospital for Harrow Hospital, and Seaview Optics Ltd for Harrow Bay Silks Inc.":                      {"Lindal Hospital", "Harrow Hospital", "Seaview Optics Ltd", "Harrow Bay Silks Inc"},
		"The Brell Foundation for Lindal University and the Centre for Harrow Studies met.":                                   {"Brell Foundation for Lindal University", "Centre for Harrow Studies"},
		"The Farhill Police Force, the Lindal Air Force and the Harrow Flood Task Force met.":                                 {"Farhill Police Force", "Lindal Air Force", "Harrow Flood Task Force"},
		"The Air Force and the Sales Force met to read the Farhill Labour Force Survey.":                                      nil,
		"It joins the Lindal Academy of Letters and Farhill Academy of Arts.":                                                 {"Lindal Academy of Letters", "Farhill Academy of Arts"},
		"The Institute of Crop and Soil Science and the Bureau of Roads and Bridges moved.":                                   {"Institute of Crop and Soil Science", "Bureau of Roads and Bridges"},
		"The fifth Farhill Nutrition Forum hosted by Lindal Hospital was held on Monday.":                                     {"Lindal Hospital"},
		"A pact between Lindal People's Hospital and Farhill University was signed.":                                          {"Lindal People's Hospital", "Farhill University"},
		"It was hosted by the Youth League Committee of Farhill College.":                                                     {"Youth League Committee of Farhill College", "Farhill College"},
		"The National Institutes of Forestry (NIF) met, and NIF said so.":                                                     {"National Institutes of Forestry"},
		"Farhill Medical Center moved, Farhill Medical Centre said.":                                                          {"Farhill Medical Center"},
		"The Lindal Academy of Music and Drama opened.":                                                                       {"Lindal Academy of Music and Drama"},
		"The Regional Harvest Storage and Flood Warning Centre will show how.":                                                {"Regional Harvest Storage and Flood Warning Centre"},
		"The Lindal Key Laboratory of Infant Hearing Loss was opened, he told Harrow Hospital.":                               {"Lindal Key Laboratory of Infant Hearing Loss", "Harrow Hospital"},
		"He works in the School Administration and Library Administration Bureau of the Lindal County Council.":               {"School Administration and Library Administration Bureau of the Lindal County Council"},
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

// TestInitialsOfPlural holds that the initials behind a plural are another name of the body.
func TestInitialsOfPlural(t *testing.T) {
	for _, text := range []string{
		"Rosa Penn leads Harrow Bay Hospitals (HBH), and HBH said so.",
		"Clare Holm is Deputy Chair of Harrow Bay Hospitals (HBH). HBH is new.",
		"At Harrow Bay Hospitals (HBH), Clare Holm is Deputy Chair of HBH.",
	} {
		t.Run(text, func(t *testing.T) {
			got := entity.Find(text).Organizations
			if len(got) != 1 || len(got[0].Mentions) != 3 {
				t.Fatalf("got %+v", got)
			}
			if diff := cmp.Diff([]string{"HBH"}, got[0].Aliases); diff != "" {
				t.Errorf("aliases (-want +got):\n%s", diff)
			}
		})
	}
}
