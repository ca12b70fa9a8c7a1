/*! What draws the screens and searches in them, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

MiniSearch 7.2.0, The MIT License (MIT)
Copyright 2022 Luca Ongaro

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/
"use strict";var ketenkaart=(()=>{var h=Object.defineProperty;var k=Object.getOwnPropertyDescriptor;var S=Object.getOwnPropertyNames;var M=Object.prototype.hasOwnProperty;var j=(t,e)=>{for(var o in e)h(t,o,{get:e[o],enumerable:!0})},A=(t,e,o,a)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of S(e))!M.call(t,n)&&n!==o&&h(t,n,{get:()=>e[n],enumerable:!(a=k(e,n))||a.enumerable});return t};var O=t=>A(h({},"__esModule",{value:!0}),t);var B={};j(B,{edges:()=>p,network:()=>s,nodes:()=>i});var d=t=>document.getElementById(t);var m=12/14,T=1.15,u=t=>JSON.parse(d(t).textContent||""),g=u("koppen"),i=u("punten"),r=d("mynetwork"),w=new Map(i.map(t=>[t.id,t.title||t.label])),p=u("lijnen").map(t=>{let o=g.slice(g.length-t.phrase.length).map((a,n)=>`${a}: ${t.phrase[n]}`);return{...t,title:[`${w.get(t.from)} – ${w.get(t.to)}`,...o].join(`
`)}}),[x,b]=[i.map(t=>t.x),i.map(t=>t.y)],[f,y]=[Math.min(...x)-85,Math.min(...b)-30],E=i.length?(Math.max(...b)-y-30)*.9+80:0;r.style.height=`${Math.round(Math.min(Math.max(420,window.innerHeight*.8),Math.max(320,E)))}px`;function L(t,e){let[o,a,n,c]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,n,a-o,c-n,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let l=o-(c-n);l<a;l+=7)t.moveTo(l,c),t.lineTo(l+(c-n),n);t.stroke(),t.restore()}var s=new vis.Network(r,{nodes:new vis.DataSet(i),edges:new vis.DataSet(p)},JSON.parse(r.dataset.options||"{}")),v=r.querySelector(".vis-network");v.setAttribute("role","application");v.setAttribute("aria-label",r.dataset.title||"");for(let t of r.querySelectorAll("canvas"))t.setAttribute("aria-hidden","true");s.on("beforeDrawing",t=>{for(let e of i)e.slot&&L(t,s.getBoundingBox(e.id))});if(i.length&&(s.fit({animation:!1,maxZoomLevel:T}),s.getScale()<m)){let t=r.clientWidth/m/2,e=r.clientHeight/m/2,o=Math.max(...x)+85-f,a={x:o<2*t?f+o/2:f+t,y:y+e};s.moveTo({position:a,scale:m,animation:!1})}document.fonts.ready.then(()=>s.redraw());s.once("afterDrawing",()=>document.documentElement.setAttribute("data-klaar","ja"));return O(B);})();
